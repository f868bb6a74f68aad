package nl.samenspiegel.remark;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import nl.samenspiegel.release.RoundReleased;

/// Shows the remarks of a round in the transaction in which it is released, so that what is shown
/// is that of the release.
@Singleton
final class ShownAtRelease implements ApplicationEventListener<RoundReleased> {

    private final Remarks remarks;

    ShownAtRelease(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void onApplicationEvent(RoundReleased released) {
        remarks.show(released.roundId(), released.threshold());
    }
}
