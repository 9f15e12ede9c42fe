/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.model.bibtex.UnwritablePaperException;

/**
 * Applies quick fixes to findings of a project, one after the other, as one step that can be undone. Works on the text
 * of the open editors where there are any, else on the files. All files change together or, on an error, none does.
 */
public final class ApplyFixOperation extends ReviewOperation {

	private final List<FixStep> steps;

	/**
	 * Creates the operation for one fix.
	 *
	 * @param project
	 *            the review, never null
	 * @param fix
	 *            the fix, never null
	 * @param targets
	 *            the findings to fix, at least one
	 * @param input
	 *            what the user entered, never null
	 */
	public ApplyFixOperation(IProject project, Fix fix, List<FixTarget> targets, FixInput input) {
		this(project, fix.label(targets.get(0)), List.of(new FixStep(fix, targets, input)));
	}

	/**
	 * Creates the operation for several fixes.
	 *
	 * @param project
	 *            the review, never null
	 * @param label
	 *            what it does, localised, never null
	 * @param steps
	 *            the fixes in the order they are applied, at least one
	 */
	public ApplyFixOperation(IProject project, String label, List<FixStep> steps) {
		super(label, project);
		this.steps = List.copyOf(steps);
	}

	/**
	 * Returns what the operation would change, and changes nothing.
	 *
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return the differences, the bibliographies first, each in the order of their paths, deleted files last; none where there is
	 *         nothing to do; never null
	 * @throws CoreException
	 *             with a localised message when it cannot be done
	 */
	public List<FileDifference> preview(IProgressMonitor monitor) throws CoreException {
		return preview(new ReviewContents(project()), SubMonitor.convert(monitor, steps.size()));
	}

	/**
	 * Returns what the operation would change in the files of the findings and in the protocol and the verdicts, without
	 * reading the rest of the review.
	 *
	 * @param monitor
	 *            for progress and cancellation, may be null
	 * @return the differences as of {@link #preview}, never null
	 * @throws CoreException
	 *             with a localised message when it cannot be done
	 */
	public List<FileDifference> previewOfTargets(IProgressMonitor monitor) throws CoreException {
		return preview(new ReviewContents(project(), this::isNear), SubMonitor.convert(monitor, steps.size()));
	}

	private boolean isNear(String path) {
		FileKind kind = FileKind.of(path);
		return kind == FileKind.PROTOCOL || kind == FileKind.VERDICTS
				|| steps.stream().flatMap(step -> step.targets().stream()).anyMatch(target -> target.file().equals(path)
						|| target.related().stream().anyMatch(paper -> paper.file().equals(path)));
	}

	private List<FileDifference> preview(ReviewContents contents, SubMonitor progress) throws CoreException {
		List<FileDifference> differences = new ArrayList<>();
		try {
			apply(contents, progress);
			contents.corpus().changedFiles().stream().sorted(Comparator.comparing(ReviewFile::kind))
					.forEach(changed -> differences.add(FileDifference.of(changed)));
			contents.corpus().removedFiles().forEach(removed -> differences.add(FileDifference.ofRemoved(removed)));
		} catch (IllegalStateException | UnwritablePaperException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		return differences;
	}

	private void apply(ReviewContents contents, SubMonitor progress) throws CoreException {
		progress.setWorkRemaining(steps.size());
		for (FixStep step : steps) {
			progress.subTask(step.label());
			refuseUnreadableTargets(step, contents);
			step.fix().apply(contents.corpus(), step.targets(), step.input());
			progress.split(1);
		}
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		return plan(contents, null);
	}

	@Override
	FileChanges plan(ReviewContents contents, IProgressMonitor monitor) throws CoreException {
		FileChanges changes = new FileChanges();
		try {
			apply(contents, SubMonitor.convert(monitor, steps.size()));
			for (ReviewFile changed : contents.corpus().changedFiles()) {
				FileContent before = contents.content(changed.path());
				changes.add(contents.file(changed.path()), before, before.changedTo(changed));
			}
			for (ReviewFile removed : contents.corpus().removedFiles()) {
				changes.add(contents.file(removed.path()), contents.content(removed.path()), FileContent.MISSING);
			}
		} catch (IllegalStateException | UnwritablePaperException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		if (changes.isEmpty()) {
			throw failure(IStatus.WARNING, Messages.ApplyFix_nothingToDo);
		}
		return changes;
	}

	private static void refuseUnreadableTargets(FixStep step, ReviewContents contents) throws CoreException {
		for (FixTarget target : step.targets()) {
			ReviewFile file = contents.corpus().file(target.file());
			if (file != null && file.failure() != null) {
				throw failure(IStatus.ERROR, NLS.bind(Messages.ApplyFix_unreadable, file.path(), file.failure()));
			}
		}
	}
}
