/**
 * Files as this project writes and reads them: {@link org.metaworld4j.core.file.WholeFile whole} or
 * not at all, and {@link org.metaworld4j.core.file.Json} that names the field at fault. No
 * parameter may be null.
 */
package org.metaworld4j.core.file;
