package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Whether nobody here is real. It is said once, before anybody is in the database, and can only be read afterwards: so it is read once. */
@ApplicationScoped
public class Practice {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private InstallationRows rows;

    private volatile Boolean on;

    public boolean on() {
        if (on == null) on = rows.practice();
        return on;
    }

    /** What stands on everything that leaves a page: whoever finds it must not look for the people in it. Empty where people are real. */
    public Optional<String> mark(Locale language) {
        return on() ? Optional.of(ResourceBundle.getBundle("org.amparo.staff.practice", language, Practice.class.getClassLoader(), EXACT).getString("practice")) : Optional.empty();
    }

    /** The name of a file that cannot say it inside. */
    public String named(String file) {
        return on() ? "practice-" + file : file;
    }
}
