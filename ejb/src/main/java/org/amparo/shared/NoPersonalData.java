package org.amparo.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A door that needs no permit because nothing behind it is about a survivor. The build asks every other door for a permit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NoPersonalData {

    /** What it serves instead, so that a reviewer can disagree. */
    String value();
}
