package org.amparo.work;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on which an organisation does not work; the name helps to recognise it. */
public record Holiday(LocalDate day, String name) implements Serializable {}
