package org.metaworld4j.viewer.render;

import com.jme3.system.AppSettings;
import com.jme3.system.lwjgl.LwjglWindow;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.Platform;

/**
 * Has GLFW make OpenGL contexts through EGL, for which no display has to be there.
 *
 * <p>GLFW's platform has to be chosen before the engine initialises it, and EGL asked for after the
 * engine has set all hints to their defaults and before it creates the window. In between it runs
 * an entry of a private table, by the name of the OpenGL version that the settings ask for; that
 * entry is where the hint is placed. The table is one of jMonkeyEngine 3.9.0, to which the build is
 * pinned; a test stands guard.
 *
 * <p>Only Linux needs this and knows it; elsewhere a window is made and not shown.
 */
public final class Surfaceless {

  private static final String TABLE = "RENDER_CONFIGS";
  private static final AtomicBoolean WANTED = new AtomicBoolean();
  private static final AtomicBoolean PLACED = new AtomicBoolean();

  private Surfaceless() {}

  /**
   * Makes the contexts that are created from now on do without a display; to be called while there
   * is none. Settings have to ask for the engine's default version of OpenGL, 3.2.
   */
  public static void choose() {
    if (Platform.get() == Platform.LINUX) {
      GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_NULL);
      if (PLACED.compareAndSet(false, true)) {
        configurations().compute(AppSettings.LWJGL_OPENGL32, (version, hints) -> asking(hints));
      }
      WANTED.set(true);
    }
  }

  /** Makes the contexts that are created from now on windows of a display again. */
  public static void unchoose() {
    GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_ANY_PLATFORM);
    WANTED.set(false);
  }

  private static Runnable asking(Runnable hints) {
    return () -> {
      hints.run();
      if (WANTED.get()) {
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_CREATION_API, GLFW.GLFW_EGL_CONTEXT_API);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Runnable> configurations() {
    try {
      Field table = LwjglWindow.class.getDeclaredField(TABLE);
      table.setAccessible(true);
      return (Map<String, Runnable>) table.get(null);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(
          "jme3-lwjgl3: expected version 3.9.0-stable with a table "
              + TABLE
              + ", got another; use the version that metaworld4j names",
          changed);
    }
  }
}
