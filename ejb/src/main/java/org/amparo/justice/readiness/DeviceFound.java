package org.amparo.justice.readiness;

import java.io.Serializable;
import org.amparo.shared.Typed;

/** What a device said of itself: words and numbers, nothing of whoever sat before it. @param down in kbit/s, as up; @param trip to us and back, in milliseconds */
public record DeviceFound(Camera camera, Integer width, Integer height, Microphone microphone, Loudspeaker loudspeaker, int down, int up, int trip) implements Serializable {

    private static final int MOST = 10_000_000;

    public enum Camera { GOOD, REFUSED, NONE, BUSY, UNABLE }

    public enum Microphone { GOOD, SILENT, REFUSED, NONE, BUSY, UNABLE }

    public enum Loudspeaker { HEARD, NOT_HEARD }

    public DeviceFound {
        Typed typed = new Typed("testimony");
        typed.requiring(camera != null && microphone != null && loudspeaker != null, "found", "found");
        typed.requiring(within(down) && within(up) && within(trip), "found", "found");
        typed.requiring(camera != Camera.GOOD || width != null && height != null && within(width) && within(height), "found", "found");
        typed.check();
        if (camera != Camera.GOOD) width = height = null;
    }

    private static boolean within(int number) {
        return number > 0 && number <= MOST;
    }

    public Line line() {
        return Line.of(down, up, trip);
    }

    /** Picture, voice and line would do. */
    public boolean well() {
        return camera == Camera.GOOD && microphone == Microphone.GOOD && loudspeaker == Loudspeaker.HEARD && line().compareTo(Line.ENOUGH) <= 0;
    }
}
