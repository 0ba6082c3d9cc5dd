package org.amparo.child;

/** Where a child learns again. */
public enum Schooling implements Codes.Kind { SCHOOL, CATCH_UP_CLASS, LANGUAGE_CLASS, VOCATIONAL_TRAINING, LESSONS_WHERE_SHE_LIVES }
