package org.amparo.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** The commands that start and stop. */
public final class Main {

    /** Asked to stop while starting: what breaks off then is no trouble. */
    private static volatile boolean stopping;

    private Main() { }

    public static void main(String[] words) {
        var home = Path.of(System.getProperty("amparo.home", ".")).toAbsolutePath().normalize();
        try {
            switch (words.length == 0 ? "help" : words[0]) {
                case "run" -> run(home, Options.from(words, home));
                case "reset" -> new Reset(Options.from(words, home).data()).run();
                case "stop" -> new Stop(Options.from(words, home).data()).run();
                case "redeploy" -> new Redeploy(Options.from(words, home).data(), Installation.at(home)).run();
                default -> throw new Trouble("Amparo does not know \"" + words[0] + "\": ./amparo help lists what it knows.");
            }
        } catch (Exception problem) {
            if (!stopping) System.err.println(sentence(problem));
            System.exit(1);
        }
    }

    private static void run(Path home, Options options) throws Exception {
        var begun = System.nanoTime();
        var stack = new Stack(Installation.at(home), options, Main::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack)));
        stack.start();
        say("Started in " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s; data in " + stack.data().path());
        // in one piece: whoever reads that it is ready reads who may log in as well
        System.out.print("Amparo is ready: " + stack.url() + System.lineSeparator() + stack.logins());
        stack.awaitLoss();
    }

    private static String sentence(Exception problem) {
        for (Throwable p = problem; p != null; p = p.getCause()) if (p instanceof Trouble) return p.getMessage(); // also from beside
        if (Trouble.isFullDisk(problem)) return "The disk is full: free some space and start again.";
        return "Amparo could not start: " + problem.getMessage() + ".";
    }

    private static void close(Stack stack) {
        stopping = true;
        try {
            stack.close();
            say("Stopped");
        } catch (Exception problem) {
            System.err.println("Amparo did not stop cleanly: " + problem);
        }
    }

    private static void say(String what) {
        System.out.println("  " + what);
    }
}
