package org.amparo.recommendation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a test: turns red when the recommendation is broken. On a rule: carries it out.
 * {@code docs/recommendations.md} lists both; what nobody holds is listed as not yet.
 */
@Documented
@Target({TYPE, METHOD, FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Holds {

    Recommendation[] value();
}
