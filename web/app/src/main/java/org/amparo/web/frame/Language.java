package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of this request: {@code #{language.tag}}, {@code #{language.dir}}. */
@Named
@RequestScoped
public class Language {

    @Inject
    private HttpServletRequest request;
    private Tongue tongue;

    public Tongue tongue() {
        if (tongue == null) tongue = Tongue.of(request);
        return tongue;
    }

    public String getTag() {
        return tongue().getTag();
    }

    public String getDir() {
        return tongue().getDir();
    }

    public Locale getLocale() {
        return Locale.of(getTag());
    }

    public List<Tongue> getAll() {
        return List.of(Tongue.values());
    }
}
