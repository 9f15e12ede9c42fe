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

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.model.bibtex.UnwritablePaperException;

/**
 * Applies one quick fix to one or several findings of a project, as one step that can be undone. Works on the text of
 * the open editors where there are any, else on the files. All files change together or, on an error, none does.
 */
public final class ApplyFixOperation extends ReviewOperation {

	private final Fix fix;
	private final List<FixTarget> targets;
	private final FixInput input;

	/**
	 * Creates the operation.
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
		super(fix.label(targets.get(0)), project);
		this.fix = fix;
		this.targets = List.copyOf(targets);
		this.input = Objects.requireNonNull(input);
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		refuseUnreadableTargets(contents);
		FileChanges changes = new FileChanges();
		try {
			fix.apply(contents.corpus(), targets, input);
			for (ReviewFile changed : contents.corpus().changedFiles()) {
				FileContent before = contents.content(changed.path());
				changes.add(contents.file(changed.path()), before, before.changedTo(changed));
			}
		} catch (IllegalStateException | UnwritablePaperException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		if (changes.isEmpty()) {
			throw failure(IStatus.WARNING, Messages.ApplyFix_nothingToDo);
		}
		return changes;
	}

	private void refuseUnreadableTargets(ReviewContents contents) throws CoreException {
		for (FixTarget target : targets) {
			ReviewFile file = contents.corpus().file(target.file());
			if (file != null && file.failure() != null) {
				throw failure(IStatus.ERROR, NLS.bind(Messages.ApplyFix_unreadable, file.path(), file.failure()));
			}
		}
	}
}
