package org.amparo.wash;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photograph is taken apart to its points and put together anew: nothing but points is left. */
final class Picture {

    static final long MOST_PIXELS = 40_000_000;
    private static final long MOST_BYTES = 160_000_000;
    private static final float GOOD = 0.92f;

    private Picture() {}

    static byte[] jpeg(byte[] file) throws Refused {
        int turned = JpegSegments.turned(file);
        return JpegSegments.turn(JpegSegments.clean(anew("jpeg", JpegSegments.clean(file))), turned);
    }

    static byte[] png(byte[] file) throws Refused {
        return PngChunks.clean(anew("png", PngChunks.clean(file)));
    }

    private static byte[] anew(String format, byte[] file) throws Refused {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
            mustFit(reader);
            return written(format, reader.read(0));
        } catch (IOException | RuntimeException notAPicture) {
            throw new Refused(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** Asked before a single point is unpacked. */
    private static void mustFit(ImageReader reader) throws IOException, Refused {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) throw new Refused(Reason.TOO_MANY_PIXELS);
        var raw = reader.getRawImageType(0);
        if (raw != null && pixels * raw.getColorModel().getPixelSize() / 8 > MOST_BYTES) throw new Refused(Reason.TOO_MANY_PIXELS);
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(GOOD);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
