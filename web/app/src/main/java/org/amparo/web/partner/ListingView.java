package org.amparo.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.ListingService;
import org.amparo.partner.SayCapacity;
import org.amparo.shared.ListingId;
import org.amparo.shared.Role;

/** One service, and how many places it has today. */
@Named
@ViewScoped
public class ListingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;
    @Inject
    private ListingService listings;
    @Inject
    private Caller caller;

    private String id;
    private ListingDetails listing;
    private String available;
    private String maximum;
    private boolean waiting;

    public void load() {
        listing = directory.listing(ListingId.parse(id));
        available = PartnerWords.text(listing.capacity().available());
        maximum = PartnerWords.text(listing.capacity().maximum());
        waiting = listing.capacity().waiting();
    }

    public String sayCapacity() {
        listings.say(new SayCapacity(listing.id(), PartnerWords.number("available", available), PartnerWords.number("maximum", maximum), waiting, listing.version()));
        return "/partner/listing?faces-redirect=true&id=" + listing.id();
    }

    public boolean isMayEdit() {
        return caller.has(Role.ADMIN) || caller.has(Role.PARTNER_ADMIN) && listing.organisation().equals(caller.organisation());
    }

    public ListingDetails getListing() {
        return listing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAvailable() {
        return available;
    }

    public void setAvailable(String available) {
        this.available = available;
    }

    public String getMaximum() {
        return maximum;
    }

    public void setMaximum(String maximum) {
        this.maximum = maximum;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }
}
