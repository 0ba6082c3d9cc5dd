package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** {@code #{msg['referral.send']}}, {@code #{msg.of('home.hello', name)}}, {@code #{msg.count('home.late', n)}}, {@code #{msg.label(state)}}. */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    private Language language;

    public Words words() {
        return new Words(language.tongue());
    }

    @Override
    public String get(Object key) {
        return words().get(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return words().has(String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return words().get(key, arguments);
    }

    public String count(String key, long n) {
        return words().count(key, n);
    }

    public String label(Object value) {
        return words().label(value);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
