package org.amparo.survivor.consent;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amparo.shared.SurvivorId;

/** Listens the way a referral does. */
@ApplicationScoped
public class HeardEndings {

    private record Heard(SurvivorId survivor, String what) {}

    private final List<Heard> all = new CopyOnWriteArrayList<>();

    void withdrawn(@Observes ConsentWithdrawn event) {
        all.add(new Heard(event.permit().survivor(), "withdrawn " + event.consent()));
    }

    void ranOut(@Observes ConsentRanOut event) {
        all.add(new Heard(event.permit().survivor(), "ran out " + event.consent()));
    }

    List<String> of(SurvivorId survivor) {
        return all.stream().filter(h -> h.survivor().equals(survivor)).map(Heard::what).toList();
    }

    void clear() {
        all.clear();
    }
}
