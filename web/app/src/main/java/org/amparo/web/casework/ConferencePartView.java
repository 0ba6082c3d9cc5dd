package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.PartOfMinutes;

/** What one organisation may take away of the minutes, as the survivor agrees to it at this minute. */
@Named
@RequestScoped
public class ConferencePartView {

    @Inject
    private ConferenceService conferences;

    private String id;
    private String guest;
    private PartOfMinutes part;

    public void load() {
        ConferenceId conference = ConferenceId.parse(id);
        part = conferences.part(conference, org.amparo.shared.Id.read(guest));
    }

    public PartOfMinutes getPart() {
        return part;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }
}
