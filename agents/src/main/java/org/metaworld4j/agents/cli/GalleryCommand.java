package org.metaworld4j.agents.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metaworld4j.agents.run.RunException;
import org.metaworld4j.core.EnvSpec;
import org.metaworld4j.core.file.WholeFile;
import org.metaworld4j.core.recording.Recording;
import org.metaworld4j.core.registry.Envs;
import org.metaworld4j.core.scene.Viewable;
import org.metaworld4j.core.task.ParametricEnv;
import org.metaworld4j.viewer.film.Film;
import org.metaworld4j.viewer.film.Screening;
import org.metaworld4j.viewer.film.Shot;
import org.metaworld4j.viewer.render.GraphicsUnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a picture of every environment. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    description = {
      "Make a picture of every environment at the moment of success, and a page that shows them.",
      "Needs no display."
    })
final class GalleryCommand implements Runnable {

  private static final int COLUMNS = 3; // pictures in a row of the page

  @Spec private CommandSpec spec;
  @Mixin private PlayOptions play;
  @Mixin private LookOptions look;

  @Parameters(
      arity = "0..*",
      paramLabel = "ENV",
      description = "Environments (default: all that can be shown).")
  private List<String> names = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the pictures; made if it is not there.")
  private Path out;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Markdown page that shows them (default: none).")
  private Optional<String> page;

  @Option(names = "--quiet", description = "Show progress as plain lines.")
  private boolean quiet;

  private record Picture(EnvSpec env, Path file) {}

  @Override
  public void run() {
    List<EnvSpec> specs = specs();
    List<Picture> pictures = new ArrayList<>();
    try (ProgressReport progress = new ProgressReport(spec.commandLine().getErr(), quiet)) {
      Files.createDirectories(out);
      progress.begin("gallery", "pictures", 0, specs.size());
      for (EnvSpec env : specs) {
        pictures.add(new Picture(env, picture(env)));
        progress.show(pictures.size(), env.id());
      }
      progress.end();
      if (page.isPresent()) {
        Path file = Path.of(page.get()).toAbsolutePath();
        WholeFile.write(file, text(pictures, file.getParent()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new RunException("the gallery cannot be written: " + e.getMessage(), e);
    } catch (GraphicsUnavailableException e) {
      throw new RunException(e.getMessage(), e);
    }
    spec.commandLine().getErr().println(pictures.size() + " pictures written to " + out);
  }

  private List<EnvSpec> specs() {
    try {
      page.ifPresent(file -> new OutputFile("--page", file).check());
      List<EnvSpec> chosen = new ArrayList<>();
      for (String name : names) {
        chosen.add(Envs.spec(name));
      }
      return names.isEmpty()
          ? Envs.specs().stream().filter(GalleryCommand::isViewable).toList()
          : chosen;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static boolean isViewable(EnvSpec spec) {
    try (ParametricEnv<?, ?> env = Envs.make(spec.id())) {
      return env.as(Viewable.class).isPresent();
    }
  }

  private Path picture(EnvSpec env) throws IOException {
    Path file = out.resolve(env.id() + ".jpg");
    Path draft = Files.createTempFile("episode", ".zip");
    Performance performance = play.performance(env.id(), 1, OptionalInt.of(0));
    try (PolicyChoice choice = play.choice(env.id(), line -> {})) {
      performance.record(choice, draft, (number, result) -> {});
      draw(draft, file);
    } finally {
      Files.delete(draft);
    }
    return file;
  }

  private void draw(Path episode, Path file) throws IOException {
    try (Recording recording = Recording.open(episode);
        Screening screening =
            new Screening(
                List.of(new Shot(recording.env(), recording.episode(0), recording.infoKeys())),
                look.look(false));
        Film film = Film.to(file, look.width(), look.height(), 1)) {
      film.add(screening.at(screening.solved().orElse(screening.steps() / 2)));
      film.finish();
    }
  }

  private static String text(List<Picture> pictures, Path folder) {
    var text = new StringBuilder("# Gallery\n\nEvery environment at the moment of success, ");
    text.append("or halfway where there is no such moment. Made by `metaworld4j gallery`.\n\n");
    text.append("| | | |\n|---|---|---|\n");
    for (int i = 0; i < pictures.size(); i += COLUMNS) {
      text.append("|");
      for (Picture picture : pictures.subList(i, Math.min(i + COLUMNS, pictures.size()))) {
        String id = picture.env().id();
        Path link = folder.relativize(picture.file().toAbsolutePath());
        text.append(" ![").append(id).append("](").append(link).append(")<br>").append(id);
        text.append("<br>").append(picture.env().description()).append(" |");
      }
      text.append("\n");
    }
    return text.toString();
  }
}
