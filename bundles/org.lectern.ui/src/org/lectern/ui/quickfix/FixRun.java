package org.lectern.ui.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.fix.FieldRequest;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;

/** Applies fixes as undoable operations, after asking for what they need to know. */
public final class FixRun {

	private FixRun() {
	}

	/**
	 * Applies a fix to findings of one review, and asks and tells by dialogs.
	 *
	 * @param project
	 *            the review, never null
	 * @param fix
	 *            the fix, never null
	 * @param targets
	 *            the findings, at least one, never null
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return whether it was applied
	 */
	public static boolean apply(IProject project, Fix fix, List<FixTarget> targets, IProgressMonitor monitor) {
		return apply(project, fix, targets, new DialogConversation(), monitor);
	}

	/**
	 * Says what a fix would change, as things are now.
	 *
	 * @param project
	 *            the review, never null
	 * @param fix
	 *            the fix, never null
	 * @param target
	 *            the finding, never null
	 * @return the description; null where there is none
	 */
	public static String describe(IProject project, Fix fix, FixTarget target) {
		return FixDescription.of(project, fix, target);
	}

	static boolean apply(IProject project, Fix fix, List<FixTarget> targets, FixConversation conversation,
			IProgressMonitor monitor) {
		String label = fix.label(targets.get(0));
		List<FieldRequest> requests = fix.requests(targets);
		Optional<Map<String, String>> values = requests.isEmpty() ? Optional.of(Map.of()) : conversation.ask(requests);
		Optional<String> reason = values.isEmpty() || !fix.asksForReason() ? Optional.of("")
				: conversation.askReason(targets.size() == 1 ? label
						: NLS.bind(Messages.FixResolution_several, label, targets.size() - 1));
		if (values.isEmpty() || reason.isEmpty()) {
			return false;
		}
		IStatus status = ReviewOperations.execute(
				new ApplyFixOperation(project, fix, targets, FixInputs.of(values.get(), reason.get())), monitor);
		if (!status.isOK() && status.getSeverity() != IStatus.CANCEL) {
			conversation.failed(status);
		}
		return status.isOK();
	}
}
