package org.amparo.web.justice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.IntPredicate;

/** Bytes that say nothing, sent and taken for measuring a line. Each piece is paid for before it goes; without that not one byte does. */
final class LineTest {

    /** What may be asked for, in kilobytes. */
    private static final Map<String, Integer> PIECES = Map.of("256", 256, "2048", 2048);
    private static final int MOST_UP = 512 * 1024;
    private static final byte[] NOISE = noise();

    private LineTest() {}

    static boolean down(HttpServletRequest request, HttpServletResponse response, IntPredicate pays) throws IOException {
        Integer kilobytes = PIECES.get(request.getParameter("kb"));
        if (kilobytes == null || !pays.test(kilobytes * 1024)) return false;
        response.setContentType("application/octet-stream");
        response.setContentLength(kilobytes * 1024);
        OutputStream out = response.getOutputStream();
        for (int sent = 0; sent < kilobytes * 1024; sent += NOISE.length) out.write(NOISE);
        return true;
    }

    /** A larger piece than any that our page sends is not read to its end. */
    static boolean up(HttpServletRequest request, IntPredicate pays) throws IOException {
        int announced = request.getContentLength();
        if (announced < 1 || announced > MOST_UP || !pays.test(announced)) return false;
        byte[] taken = new byte[64 * 1024];
        InputStream in = request.getInputStream();
        int whole = 0, read;
        while (whole <= announced && (read = in.read(taken)) >= 0) whole += read;
        return whole == announced;
    }

    /** Nothing between here and there can make it shorter. */
    private static byte[] noise() {
        byte[] noise = new byte[64 * 1024];
        new SecureRandom().nextBytes(noise);
        return noise;
    }
}
