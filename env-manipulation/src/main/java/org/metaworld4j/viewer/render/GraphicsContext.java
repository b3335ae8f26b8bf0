package org.metaworld4j.viewer.render;

import com.jme3.app.Application;
import com.jme3.asset.AssetManager;
import com.jme3.renderer.RenderManager;
import com.jme3.system.JmeSystem;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lwjgl.opengl.GL11;

/**
 * The one OpenGL context of this JVM and the thread that may use it.
 *
 * <p>Two contexts in one JVM end badly, since closing one takes GLFW away from the other. So all
 * renderers share one, each with frame buffers of its own. It is made without a display at the
 * first need, or is that of a window while one is open ({@link #adopt}). All calls may come from
 * any thread; the work is done by the context's own.
 */
public final class GraphicsContext {

  private static final AtomicReference<GraphicsContext> CURRENT = new AtomicReference<>();
  private static final Object LOCK = new Object();
  private static final Logger ENGINE_LOG = Logger.getLogger("com.jme3");
  private static final String LIBRARIES =
      "install the packages libegl1 libegl-mesa0 libgl1 libglx-mesa0 libgl1-mesa-dri"
          + " (names of Debian and Ubuntu)";

  private final Thread thread;
  private final Function<Callable<?>, Future<?>> queue;
  private final Runnable end;
  private final AssetManager assets;
  private final RenderManager renderManager;
  private final String device;

  private GraphicsContext(
      Function<Callable<?>, Future<?>> queue,
      Runnable end,
      AssetManager assets,
      RenderManager renderManager) {
    this.thread = Thread.currentThread();
    this.queue = queue;
    this.end = end;
    this.assets = assets;
    this.renderManager = renderManager;
    this.device = GL11.glGetString(GL11.GL_RENDERER);
  }

  /**
   * Returns the context that there is, or makes one that needs no display.
   *
   * @throws GraphicsUnavailableException if this machine has no OpenGL, with what to install
   */
  public static GraphicsContext shared() {
    synchronized (LOCK) {
      if (CURRENT.get() == null) {
        CURRENT.set(open());
      }
      return CURRENT.get();
    }
  }

  /**
   * Has all renderers use the context of an application from now on; called on its thread, before
   * its first frame. {@link #release} has to be called before and once it ends.
   */
  public static GraphicsContext adopt(Application application) {
    synchronized (LOCK) {
      if (CURRENT.get() != null) {
        throw new IllegalStateException(
            "context: expected none beside the window's; release first");
      }
      GraphicsContext context =
          new GraphicsContext(
              application::enqueue,
              () -> {},
              application.getAssetManager(),
              application.getRenderManager());
      CURRENT.set(context);
      return context;
    }
  }

  /**
   * Ends the present context, if there is one, and waits until it is gone. Renderers stay usable:
   * they draw on the next context.
   */
  public static void release() {
    synchronized (LOCK) {
      GraphicsContext context = CURRENT.getAndSet(null);
      if (context != null) {
        context.end.run();
      }
    }
  }

  /** Returns the present context's device, such as {@code llvmpipe (LLVM 15.0.6, 256 bits)}. */
  public String device() {
    return device;
  }

  /** Returns whether the processor does the drawing, for want of a graphics card. */
  public boolean isSoftware() {
    return device.contains("llvmpipe") || device.contains("softpipe") || device.contains("SwiftSh");
  }

  /** Returns what loads shaders and textures; for the context's thread. */
  public AssetManager assets() {
    return assets;
  }

  /** Returns what draws; for the context's thread. */
  public RenderManager renderManager() {
    return renderManager;
  }

  /** Returns whether this is the context that renderers use now. */
  boolean isCurrent() {
    return CURRENT.get() == this;
  }

  /**
   * Has the context's thread do some work and waits for its result.
   *
   * @throws IllegalStateException if this thread was interrupted while it waited
   */
  public <T> T call(Callable<T> work) {
    if (Thread.currentThread() == thread) {
      return direct(work);
    }
    try {
      @SuppressWarnings("unchecked")
      T result = (T) queue.apply(work).get();
      return result;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "drawing: interrupted while waiting for a frame", interrupted);
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    }
  }

  private static <T> T direct(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failed) {
      throw unchecked(failed);
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
  }

  private static GraphicsContext open() {
    ExecutorService executor =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "metaworld4j graphics");
              thread.setDaemon(true);
              return thread;
            });
    try {
      return executor.submit(() -> openHere(executor)).get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("drawing: interrupted while OpenGL started", interrupted);
    } catch (ExecutionException failed) {
      executor.shutdown();
      throw unavailable(failed.getCause());
    }
  }

  private static GraphicsContext openHere(ExecutorService executor) {
    if (ENGINE_LOG.getLevel() == null) {
      ENGINE_LOG.setLevel(Level.SEVERE); // the engine greets and warns on the console
    }
    HiddenWindow window = new HiddenWindow();
    window.open();
    Thread own = Thread.currentThread();
    return new GraphicsContext(
        executor::submit,
        () -> shut(executor, own, window),
        JmeSystem.newAssetManager(JmeSystem.getPlatformAssetConfigURL()),
        new RenderManager(window.getRenderer()));
  }

  private static void shut(ExecutorService executor, Thread own, HiddenWindow window) {
    try {
      if (Thread.currentThread() == own) {
        window.shut();
      } else {
        executor.submit(window::shut).get();
      }
      Surfaceless.unchoose();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } finally {
      executor.shutdown();
    }
  }

  private static GraphicsUnavailableException unavailable(Throwable cause) {
    if (cause instanceof NoClassDefFoundError) {
      return new GraphicsUnavailableException(
          "drawing: expected the viewer's libraries, got a class path without "
              + cause.getMessage().replace('/', '.')
              + "; add jme3-desktop, jme3-effects and jme3-lwjgl3 of org.jmonkeyengine to the build",
          cause);
    }
    return new GraphicsUnavailableException(
        "drawing: expected OpenGL 3.2, got '" + cause.getMessage() + "'; " + LIBRARIES, cause);
  }
}
