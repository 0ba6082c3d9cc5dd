package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.amparo.shared.Role;

/** The places of whoever is signed in. */
@Named
@RequestScoped
public class Places {

    static final int MOST = 7;
    static final int AT_THE_FOOT = 4;
    private static final String SEARCH = "/survivor/search";

    @Inject
    private Me me;
    @Inject
    private ExternalContext web;

    public List<Place> getAll() {
        return of(me.getRoles()).stream().filter(place -> built(place.getOutcome())).toList();
    }

    /** At the foot of a phone stand the first few; the others open from there, so that none is cut off. */
    public List<Place> getRest() {
        return beyond(getAll());
    }

    static List<Place> beyond(List<Place> all) {
        return all.size() > AT_THE_FOOT ? all.subList(AT_THE_FOOT, all.size()) : List.of();
    }

    /** Where the search box leads, for roles that register survivors or keep cases; empty for the others. */
    public String getSearch() {
        boolean may = me.getRoles().contains(Role.CASEWORKER) || me.getRoles().contains(Role.FIRST_CONTACT) || me.getRoles().contains(Role.CHILD_SPECIALIST);
        return may && built(SEARCH) ? SEARCH : "";
    }

    /** To the first page after signing in, by its plain address: from there on every link is written without a file ending. */
    public void start() throws IOException {
        var all = getAll();
        if (!all.isEmpty()) web.redirect(web.getRequestContextPath() + all.get(0).getOutcome());
    }

    static List<Place> of(Collection<Role> roles) {
        return Arrays.stream(Place.values()).filter(place -> roles.stream().anyMatch(place::isFor)).limit(MOST).toList();
    }

    private boolean built(String outcome) {
        try {
            return web.getResource(outcome + ".xhtml") != null;
        } catch (MalformedURLException notAnAddress) {
            return false;
        }
    }
}
