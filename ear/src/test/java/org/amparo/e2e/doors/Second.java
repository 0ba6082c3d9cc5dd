package org.amparo.e2e.doors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amparo.e2e.Visitor.Answer;

/** Somebody saved first: what the second finds, and how it goes on from there. */
record Second(Door door, Stage stage, List<String> wrong, Callable<Map<String, String>> stored) {

    void finds(Said said, Sheet second, Sheet first, List<String> changed) throws Exception {
        if (!changed.isEmpty()) wrong.add("the second came late, and changed " + changed);
        if (door.went(said)) wrong.add("the second is told nothing of the first: " + said);
        else if (door.second() == Door.Second.GONE) isGone(said, second);
        else if (said.status() == 409) fromAFreshPage(second, first);
        else if (said.status() == 200) onThePage(said, second, first);
        else wrong.add("the second is answered " + said);
    }

    private void isGone(Said said, Sheet second) {
        if (said.status() != 404 || second.asStored().status() != 404) wrong.add("it is out of the second's hands, and is answered " + said);
    }

    /** As the frame's script does it: beside what was typed stands what the fresh page holds; the next press sends the whole form from there. */
    private void fromAFreshPage(Sheet second, Sheet first) throws Exception {
        var now = second.asStored();
        var fresh = second.onFreshPage("stored");
        if (door.second() == Door.Second.PAST) {
            if (fresh.isPresent() && went(fresh.get().pressAgain(), fresh.get())) wrong.add("it was past, and was possible all the same");
            return;
        }
        if (now.status() != 200) wrong.add("how it stands now is not shown: " + now.status());
        if (!first.form().areas().isEmpty() && !second.shownAsStored().contains(first.words())) wrong.add("what the first wrote is not shown");
        if (fresh.isEmpty()) wrong.add("there is no form any more to go on with");
        else goesOn(fresh.get(), fresh.get()::pressAgain);
    }

    /** The page itself says it: both versions, or that it is past; what was typed is still in its fields. */
    private void onThePage(Said said, Sheet second, Sheet first) throws Exception {
        if (!said.saysMore() && said.problems().isEmpty()) wrong.add("nothing says that somebody else was quicker: " + said);
        boolean typed = Filling.written(second.form()).contains(second.words());
        if (typed && !said.isNothing() && !said.text().contains(second.words())) wrong.add("what the second typed is gone");
        boolean goesOn = door.second() != Door.Second.PAST && said.form().isPresent();
        if (typed && (goesOn || said.isBoth()) && !said.text().contains(first.words())) wrong.add("what the first wrote is not shown, but " + said);
        if (!goesOn) return;
        var again = new Sheet(second.by(), second.address(), said.text(), said.form().get(), second.button(), second.words());
        goesOn(again, () -> again.press().answer());
    }

    private void goesOn(Sheet again, Callable<Answer> presses) throws Exception {
        var before = stored.call();
        var said = stage.answered(door, again, new Said(presses.call(), again), 1);
        if (!went(said.answer(), said.sheet())) wrong.add("the second could not go on: " + said);
        else if (door.isAboutHer() && before.equals(stored.call())) wrong.add("what the second decided is not stored: " + said);
    }

    private static boolean went(Answer answer, Sheet sheet) { return answer.status() / 100 == 3 || new Said(answer, sheet).went(); }
}
