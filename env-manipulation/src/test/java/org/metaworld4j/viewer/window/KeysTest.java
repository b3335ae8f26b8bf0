package org.metaworld4j.viewer.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.input.KeyInput;
import com.jme3.input.KeyNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metaworld4j.viewer.panel.HelpSheet;

class KeysTest {

  @Test
  void everyCommandHasAKeyAndStandsInTheHelp() {
    List<HelpSheet.Entry> entries =
        Keys.help().stream().flatMap(group -> group.entries().stream()).toList();
    for (Command command : Command.values()) {
      assertThat(entries)
          .anyMatch(entry -> entry.does().equals(command.does()) && !entry.keys().isBlank());
    }
  }

  @Test
  void theDocumentationListsTheSameKeys() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "viewer.md"));
    for (HelpSheet.Group group : Keys.help()) {
      for (HelpSheet.Entry entry : group.entries()) {
        assertThat(page).contains("| " + entry.keys() + " | " + entry.does() + " |");
      }
    }
  }

  @Test
  void noKeyDoesTwoThings() {
    Map<String, String> seen = new HashMap<>();
    for (HelpSheet.Group group : Keys.help()) {
      for (HelpSheet.Entry entry : group.entries()) {
        for (String key : entry.keys().split(", ")) {
          assertThat(seen.put(key, entry.does())).as(key).isNull();
        }
      }
    }
  }

  @Test
  void keysOfTheHandAndOfCamerasAreFree() {
    for (int key = 0; key < 256; key++) {
      if (HandKeys.moves(key) || Keys.camera(key) >= 0) {
        assertThat(Keys.command(key, false)).as(KeyNames.getName(key)).isEmpty();
      }
    }
    assertThat(Keys.camera(KeyInput.KEY_7)).isEqualTo(6);
  }

  @Test
  void shiftTurnsAKeyAroundWhereThatMeansSomething() {
    assertThat(Keys.command(KeyInput.KEY_C, false)).contains(Command.NEXT_CAMERA);
    assertThat(Keys.command(KeyInput.KEY_C, true)).contains(Command.PREVIOUS_CAMERA);
    assertThat(Keys.command(KeyInput.KEY_SPACE, true)).contains(Command.PAUSE);
    assertThat(Keys.command(KeyInput.KEY_K, false)).isEmpty();
  }
}
