package org.amparo.survivor;

import java.io.Serializable;

/** A language by its ISO 639-3 code, sign languages included; speaking and reading it are two things. */
public record SpokenLanguage(String code, boolean speaks, boolean reads) implements Serializable {

    public SpokenLanguage {
        if (!code.matches("[a-z]{3}")) throw new IllegalArgumentException("not an ISO 639-3 code");
        if (!speaks && !reads) throw new IllegalArgumentException("a language is spoken or read");
    }
}
