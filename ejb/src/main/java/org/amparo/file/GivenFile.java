package org.amparo.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.shared.Unacceptable;

/** A file as it was given. Of its name only the ending is looked at and nothing is kept: a name often says whose it is. */
public record GivenFile(String extension, byte[] content) {

    /** What the pages say and the server's own limit follows. */
    public static final int MOST_BYTES = 25 << 20;
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    public GivenFile {
        if (content.length == 0) throw Unacceptable.because("file", "file.problem.EMPTY");
        if (content.length > MOST_BYTES) throw Unacceptable.because("file", "file.problem.TOO_BIG", Integer.toString(MOST_BYTES >> 20));
    }

    public static GivenFile named(String name, byte[] content) {
        Matcher ending = ENDING.matcher(name == null ? "" : name.strip());
        return new GivenFile(ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "", content);
    }

    @Override
    public String toString() {
        return "a given file";
    }
}
