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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;

/**
 * Applies one quick fix to one or several findings of a project, as one step that can be undone. Works on the text of
 * the open editors where there are any, else on the files. All files change together or, on an error before the first
 * one is written, none.
 */
public final class ApplyFixOperation extends AbstractOperation {

	private final IProject project;
	private final Fix fix;
	private final List<FixTarget> targets;
	private final FixInput input;
	private final Map<IFile, FileContent> before = new LinkedHashMap<>();
	private final Map<IFile, FileContent> after = new LinkedHashMap<>();

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
		super(fix.label(targets.get(0)));
		this.project = Objects.requireNonNull(project);
		this.fix = fix;
		this.targets = List.copyOf(targets);
		this.input = Objects.requireNonNull(input);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return run(progress -> {
			prepare();
			if (after.isEmpty()) {
				throw new CoreException(status(IStatus.WARNING, Messages.ApplyFix_nothingToDo));
			}
			write(after, progress);
		}, monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return replace(before, after, monitor);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return replace(after, before, monitor);
	}

	private IStatus replace(Map<IFile, FileContent> expected, Map<IFile, FileContent> wanted,
			IProgressMonitor monitor) {
		return run(progress -> {
			refuseIfChangedFrom(expected);
			write(wanted, progress);
		}, monitor);
	}

	/** Applies the fix to a corpus of its own, read from what the user sees, and notes what becomes of each file. */
	private void prepare() throws CoreException {
		ReviewFileVisitor visitor = new ReviewFileVisitor();
		project.accept(visitor, IResource.NONE);
		Map<String, FileContent> contents = new LinkedHashMap<>();
		List<ReviewFile> files = new ArrayList<>();
		for (Map.Entry<String, IFile> entry : visitor.files().entrySet()) {
			FileContent content = FileContent.of(entry.getValue());
			contents.put(entry.getKey(), content);
			files.add(content.read(entry.getKey()));
		}
		ReviewCorpus corpus = ReviewCorpus.of(files);
		refuseUnreadableTargets(corpus);
		try {
			fix.apply(corpus, targets, input);
		} catch (IllegalStateException e) {
			throw new CoreException(status(IStatus.ERROR, e.getLocalizedMessage()));
		}
		before.clear();
		after.clear();
		for (ReviewFile changed : corpus.changedFiles()) {
			FileContent old = contents.getOrDefault(changed.path(), FileContent.MISSING);
			IFile file = project.getFile(Path.fromPortableString(changed.path()));
			FileContent wanted = old.changedTo(changed);
			if (!wanted.isSame(old)) {
				before.put(file, old);
				after.put(file, wanted);
			}
		}
	}

	private void refuseUnreadableTargets(ReviewCorpus corpus) throws CoreException {
		for (FixTarget target : targets) {
			ReviewFile file = corpus.file(target.file());
			if (file != null && file.failure() != null) {
				throw new CoreException(status(IStatus.ERROR,
						NLS.bind(Messages.ApplyFix_unreadable, file.path(), file.failure())));
			}
		}
	}

	private static void refuseIfChangedFrom(Map<IFile, FileContent> expected) throws CoreException {
		for (Map.Entry<IFile, FileContent> entry : expected.entrySet()) {
			if (!FileContent.of(entry.getKey()).means(entry.getValue())) {
				throw new CoreException(status(IStatus.ERROR,
						NLS.bind(Messages.ApplyFix_changedMeanwhile, entry.getKey().getProjectRelativePath())));
			}
		}
	}

	private static void write(Map<IFile, FileContent> contents, IProgressMonitor monitor) throws CoreException {
		for (Map.Entry<IFile, FileContent> entry : contents.entrySet()) {
			entry.getValue().write(entry.getKey(), monitor);
		}
	}

	private IStatus run(IWorkspaceRunnable change, IProgressMonitor monitor) {
		try {
			project.getWorkspace().run(change, project, IWorkspace.AVOID_UPDATE, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static IStatus status(int severity, String message) {
		return new Status(severity, "org.lectern.workspace", message); //$NON-NLS-1$
	}
}
