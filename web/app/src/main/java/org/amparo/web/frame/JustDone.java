package org.amparo.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.UUID;

/**
 * What a page says once after a save and the redirect that follows it. The address carries only a word that this session gave out for it: whoever
 * makes up an address, or sends one to somebody, has nothing confirmed that did not happen.
 */
@ApplicationScoped
public class JustDone {

    private static final String KEPT = JustDone.class.getName();
    /** In as many windows somebody may be at once; what nobody came to read is forgotten. */
    private static final int MOST = 16;

    @Inject
    private ExternalContext web;

    /** @return what the address of the next page carries */
    public String say(String what) {
        String word = UUID.randomUUID().toString();
        var kept = kept();
        kept.put(word, what);
        if (kept.size() > MOST) kept.remove(kept.firstEntry().getKey());
        web.getSessionMap().put(KEPT, kept);
        return word;
    }

    /** What was done, once; null for a word that was never given out or has been read. */
    public String hear(String word) {
        var kept = kept();
        String what = word == null ? null : kept.remove(word);
        if (what != null) web.getSessionMap().put(KEPT, kept);
        return what;
    }

    @SuppressWarnings("unchecked")
    private LinkedHashMap<String, String> kept() {
        Object kept = web.getSessionMap().get(KEPT);
        return kept == null ? new LinkedHashMap<>() : new LinkedHashMap<>((LinkedHashMap<String, String>) kept);
    }
}
