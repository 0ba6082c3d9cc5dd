package org.amparo.staff;

import java.io.Serializable;

/** One line of the list of people. */
public record PersonRow(Person person, String unit) implements Serializable {}
