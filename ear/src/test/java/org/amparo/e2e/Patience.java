package org.amparo.e2e;

import java.util.Timer;
import java.util.TimerTask;

/** Half a minute for a browser to close; then its processes are ended, so that a test run fails instead of standing still. */
final class Patience implements AutoCloseable {

    private final Timer timer = new Timer(true);

    Patience() {
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                ProcessHandle.current().descendants().filter(p -> p.info().command().orElse("").contains("chromium")).forEach(ProcessHandle::destroyForcibly);
            }
        }, 30_000);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
