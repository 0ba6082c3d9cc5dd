package org.amparo.web.survivor;

import org.amparo.survivor.SpokenLanguage;

/** One more language she speaks, and whether she reads it. */
public class LanguageLine {

    private String code;
    private boolean reads;

    LanguageLine() {}

    LanguageLine(SpokenLanguage language) {
        this.code = language.code();
        this.reads = language.reads();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isReads() {
        return reads;
    }

    public void setReads(boolean reads) {
        this.reads = reads;
    }
}
