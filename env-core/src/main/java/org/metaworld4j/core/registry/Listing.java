package org.metaworld4j.core.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metaworld4j.core.EnvId;

/** The registered ids as a text for people: by namespace, or by where they come from. */
final class Listing {

  private static final int COLUMNS = 3;

  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  void add(String id, EnvProvider provider) {
    String group = EnvId.parse(id).namespace().orElseGet(() -> origin(provider));
    groups.computeIfAbsent(group, none -> new ArrayList<>()).add(id);
  }

  private static String origin(EnvProvider provider) {
    if (provider instanceof Registration) {
      return "registered by calls";
    }
    String name = provider.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    groups.forEach((group, ids) -> text.append(block(group, ids)));
    return text.toString();
  }

  private static String block(String group, List<String> ids) {
    int width = 2 + ids.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder("===== " + group + " =====\n");
    for (int i = 0; i < ids.size(); i++) {
      boolean last = i == ids.size() - 1 || i % COLUMNS == COLUMNS - 1;
      text.append(last ? ids.get(i) + "\n" : String.format("%-" + width + "s", ids.get(i)));
    }
    return text.toString();
  }
}
