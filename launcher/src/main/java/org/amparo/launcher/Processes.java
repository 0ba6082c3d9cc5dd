package org.amparo.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every process the launcher has started. After closing, none of them runs and none can be started. */
final class Processes implements AutoCloseable {

    private final DataFolder data;
    private final Map<String, Child> children = new LinkedHashMap<>(); // a restarted one keeps its first place, so the database stays last to stop
    private boolean closed;

    Processes(DataFolder data) {
        this.data = data;
    }

    synchronized Child start(String name, String stopSignal, List<String> command, Map<String, String> environment) throws IOException {
        if (closed) throw new Stopping();
        var child = Child.start(name, stopSignal, command, environment, data);
        children.put(name, child);
        return child;
    }

    /** Runs a short command to its end. */
    void run(String name, List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var code = start(name, "TERM", command, environment).waitFor();
        synchronized (this) {
            if (closed) throw new Stopping();
        }
        if (code != 0) throw new IOException(name + " ended with " + code + ", see " + data.log(name + ".log"));
    }

    synchronized boolean isClosed() { return closed; }

    @Override
    public void close() throws IOException, InterruptedException {
        List<Child> running;
        synchronized (this) {
            closed = true;
            running = new ArrayList<>(children.values());
        }
        for (var child : running.reversed()) child.stop();
    }

    /** Somebody asked to stop while a start was under way. */
    static final class Stopping extends IOException {
        private static final long serialVersionUID = 1L;

        Stopping() {
            super("stopping");
        }
    }
}
