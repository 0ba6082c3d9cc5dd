package org.amparo.web.child;

import org.amparo.child.PanelMember;
import org.amparo.child.Profession;
import org.amparo.child.Voice;

/** One line of a panel as it is typed; a line without a name is nobody. */
public class PanelLine {

    private String name;
    private Profession profession;
    private Voice voice;
    private String dissent;

    void show(PanelMember member) {
        name = member.name();
        profession = member.profession();
        voice = member.voice();
        dissent = member.dissent();
    }

    boolean isSomebody() {
        return name != null;
    }

    PanelMember member() {
        return new PanelMember(name, profession, voice, dissent);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
