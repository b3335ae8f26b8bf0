package org.metaworld4j.viewer.window;

import static com.jme3.input.KeyInput.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metaworld4j.viewer.panel.HelpSheet;

/** Which key asks for what; the help is made of the same table. */
final class Keys {

  /**
   * A key that asks for a command.
   *
   * @param key its code
   * @param shift whether shift is held with it
   * @param command what it asks for
   */
  record Binding(int key, boolean shift, Command command) {}

  private static final List<Binding> ALL =
      List.of(
          key(KEY_SPACE, Command.PAUSE),
          key(KEY_RIGHT, Command.STEP),
          key(KEY_EQUALS, Command.FASTER),
          key(KEY_ADD, Command.FASTER),
          key(KEY_MINUS, Command.SLOWER),
          key(KEY_SUBTRACT, Command.SLOWER),
          key(KEY_BACK, Command.REAL_TIME),
          key(KEY_R, Command.RESET),
          key(KEY_N, Command.NEXT_TASK),
          shift(KEY_N, Command.PREVIOUS_TASK),
          key(KEY_P, Command.NEXT_PLAYER),
          key(KEY_LEFT, Command.BACK),
          key(KEY_PGUP, Command.FAR_BACK),
          key(KEY_PGDN, Command.FAR_ON),
          key(KEY_HOME, Command.BEGINNING),
          key(KEY_END, Command.END),
          key(KEY_RETURN, Command.BRANCH),
          key(KEY_B, Command.NEXT_BRANCH),
          key(KEY_C, Command.NEXT_CAMERA),
          shift(KEY_C, Command.PREVIOUS_CAMERA),
          key(KEY_O, Command.FREE_CAMERA),
          key(KEY_F, Command.FOLLOW),
          key(KEY_H, Command.PANEL),
          key(KEY_Y, Command.WHY),
          key(KEY_F2, Command.CONTACTS),
          key(KEY_F3, Command.COLLISION),
          key(KEY_F4, Command.FRAMES),
          key(KEY_F5, Command.TRAILS),
          key(KEY_F6, Command.MARKS),
          key(KEY_G, Command.BESIDE),
          key(KEY_RBRACKET, Command.BETTER),
          key(KEY_LBRACKET, Command.QUICKER),
          key(KEY_X, Command.JAWS),
          key(KEY_F9, Command.SAVE),
          key(KEY_F1, Command.HELP),
          key(KEY_ESCAPE, Command.LEAVE),
          shift(KEY_ESCAPE, Command.QUIT));

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(KEY_SPACE, "Space"),
          Map.entry(KEY_RIGHT, "Right"),
          Map.entry(KEY_LEFT, "Left"),
          Map.entry(KEY_EQUALS, "+"),
          Map.entry(KEY_ADD, "+"),
          Map.entry(KEY_MINUS, "\u2212"),
          Map.entry(KEY_SUBTRACT, "\u2212"),
          Map.entry(KEY_BACK, "Backspace"),
          Map.entry(KEY_PGUP, "Page up"),
          Map.entry(KEY_PGDN, "Page down"),
          Map.entry(KEY_HOME, "Home"),
          Map.entry(KEY_END, "End"),
          Map.entry(KEY_RETURN, "Enter"),
          Map.entry(KEY_RBRACKET, "]"),
          Map.entry(KEY_LBRACKET, "["),
          Map.entry(KEY_ESCAPE, "Esc"));

  private Keys() {}

  private static Binding key(int key, Command command) {
    return new Binding(key, false, command);
  }

  private static Binding shift(int key, Command command) {
    return new Binding(key, true, command);
  }

  /** Returns what a key asks for; with shift held, what it asks for then or else without. */
  static Optional<Command> command(int key, boolean shift) {
    Optional<Command> exact = find(key, shift);
    return exact.isPresent() || !shift ? exact : find(key, false);
  }

  private static Optional<Command> find(int key, boolean shift) {
    return ALL.stream()
        .filter(binding -> binding.key == key && binding.shift == shift)
        .map(Binding::command)
        .findFirst();
  }

  /** Returns whether a key does its work again and again while it is held. */
  static boolean repeats(int key) {
    return key == KEY_LEFT || key == KEY_RIGHT || key == KEY_PGUP || key == KEY_PGDN;
  }

  /** Returns the number of the camera that a digit's key asks for, from 0; -1 if it is no digit. */
  static int camera(int key) {
    return key >= KEY_1 && key <= KEY_9 ? key - KEY_1 : -1;
  }

  /** Returns all keys and what they do, and what the mouse does. */
  static List<HelpSheet.Group> help() {
    List<HelpSheet.Group> groups = new ArrayList<>();
    for (Command.Group group : Command.Group.values()) {
      List<HelpSheet.Entry> entries = new ArrayList<>(extra(group));
      for (Command command : Command.values()) {
        if (command.group() == group) {
          entries.add(new HelpSheet.Entry(names(command), command.does()));
        }
      }
      groups.add(new HelpSheet.Group(group.title(), entries));
    }
    groups.add(new HelpSheet.Group("Mouse", mouse()));
    return groups;
  }

  private static List<HelpSheet.Entry> extra(Command.Group group) {
    return switch (group) {
      case CAMERA -> List.of(new HelpSheet.Entry("1 to 9", "camera by number"));
      case HAND ->
          List.of(
              new HelpSheet.Entry("A, D", "push left, right"),
              new HelpSheet.Entry("W, S", "push away, towards"),
              new HelpSheet.Entry("E, Q", "push up, down"),
              new HelpSheet.Entry("Keypad 0 to 9", "take a choice"));
      default -> List.of();
    };
  }

  private static List<HelpSheet.Entry> mouse() {
    return List.of(
        new HelpSheet.Entry("Left drag", "turn the free camera"),
        new HelpSheet.Entry("Right drag", "shift it"),
        new HelpSheet.Entry("Wheel", "nearer, farther"),
        new HelpSheet.Entry("Click", "pick a thing and read it"),
        new HelpSheet.Entry("Timeline", "go to any step"));
  }

  private static String names(Command command) {
    return String.join(
        ", ",
        ALL.stream()
            .filter(binding -> binding.command == command)
            .map(binding -> (binding.shift ? "Shift " : "") + name(binding.key))
            .distinct()
            .toList());
  }

  private static String name(int key) {
    return NAMES.getOrDefault(key, com.jme3.input.KeyNames.getName(key));
  }
}
