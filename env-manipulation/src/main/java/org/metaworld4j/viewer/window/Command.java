package org.metaworld4j.viewer.window;

/** Something that a key can ask for. */
enum Command {
  PAUSE(Group.RUN, "pause, go on"),
  STEP(Group.RUN, "one step on"),
  FASTER(Group.RUN, "twice as fast"),
  SLOWER(Group.RUN, "half as fast"),
  REAL_TIME(Group.RUN, "real time"),
  RESET(Group.RUN, "new episode"),
  NEXT_TASK(Group.RUN, "next task"),
  PREVIOUS_TASK(Group.RUN, "task before"),
  NEXT_PLAYER(Group.RUN, "let the next one act"),

  BACK(Group.TIME, "one step back"),
  FAR_BACK(Group.TIME, "100 steps back"),
  FAR_ON(Group.TIME, "100 steps on"),
  BEGINNING(Group.TIME, "to the beginning"),
  END(Group.TIME, "to the end"),
  BRANCH(Group.TIME, "act on from here, as a branch"),
  NEXT_BRANCH(Group.TIME, "show the next branch"),

  NEXT_CAMERA(Group.CAMERA, "next camera"),
  PREVIOUS_CAMERA(Group.CAMERA, "camera before"),
  FREE_CAMERA(Group.CAMERA, "free camera from here"),
  FOLLOW(Group.CAMERA, "follow what was picked"),

  PANEL(Group.SHOW, "panels"),
  WHY(Group.SHOW, "why it is not solved"),
  CONTACTS(Group.SHOW, "contacts and forces"),
  COLLISION(Group.SHOW, "collision shapes"),
  FRAMES(Group.SHOW, "frames of bodies"),
  TRAILS(Group.SHOW, "trails"),
  MARKS(Group.SHOW, "goal marks"),
  BESIDE(Group.SHOW, "second run: ghost or beside"),
  BETTER(Group.SHOW, "better pictures"),
  QUICKER(Group.SHOW, "quicker pictures"),

  JAWS(Group.HAND, "close or open the jaws"),
  SAVE(Group.HAND, "save the run as a recording"),

  HELP(Group.WINDOW, "this help"),
  LEAVE(Group.WINDOW, "close help, let go, or quit"),
  QUIT(Group.WINDOW, "quit");

  /** What commands are about, as the help sorts them. */
  enum Group {
    RUN("Run"),
    TIME("Time travel"),
    CAMERA("Camera"),
    SHOW("Show"),
    HAND("By hand"),
    WINDOW("Window");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final Group group;
  private final String does;

  Command(Group group, String does) {
    this.group = group;
    this.does = does;
  }

  Group group() {
    return group;
  }

  /** Returns what it does, in a few words. */
  String does() {
    return does;
  }
}
