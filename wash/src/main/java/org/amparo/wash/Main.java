package org.amparo.wash;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * One file in, one answer out, and the process ends: {@code OK KIND}, a line end and the file anew, or {@code NO REASON}. What is read comes
 * through the standard input, nothing touches a disk. Any other ending means that it was not taken.
 */
final class Main {

    private static final int MOST = 64 << 20;

    private Main() {}

    public static void main(String[] said) throws IOException {
        OutputStream answer = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // a library that prints would spoil the answer
        ImageIO.setUseCache(false);
        ClosedNetwork.close();
        byte[] file = System.in.readNBytes(MOST + 1);
        try {
            if (file.length > MOST) throw new Refused(Reason.TOO_BIG_INSIDE);
            Wash.Washed washed = Wash.of(said[0], file);
            answer.write(("OK " + washed.kind() + "\n").getBytes(StandardCharsets.US_ASCII));
            answer.write(washed.content());
        } catch (Refused no) {
            answer.write(("NO " + no.reason() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        answer.flush();
    }
}
