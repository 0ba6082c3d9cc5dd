package org.amparo.casework.safety;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Whom to call in an emergency, country by country. Where we are not sure there is no line: a wrong number is worse than none. */
public final class EmergencyNumbers {

    /** Who answers. */
    public enum Answering { ANY, POLICE, AMBULANCE }

    /** One number to dial. */
    public record Line(Answering who, String number) implements Serializable {}

    private static final Properties KNOWN = read();

    private EmergencyNumbers() {}

    /** Empty for a country we do not know, and for none. */
    public static List<Line> of(String country) {
        String said = country == null ? "" : KNOWN.getProperty(country, "");
        return said.isEmpty() ? List.of() : Arrays.stream(said.split(",")).map(EmergencyNumbers::line).toList();
    }

    public static Set<String> countries() {
        return new TreeSet<>(KNOWN.stringPropertyNames());
    }

    private static Line line(String said) {
        String[] part = said.strip().split(":");
        return new Line(Answering.valueOf(part[0]), part[1]);
    }

    private static Properties read() {
        Properties known = new Properties();
        try (Reader file = new InputStreamReader(EmergencyNumbers.class.getResourceAsStream("emergency-numbers.properties"), StandardCharsets.UTF_8)) {
            known.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
