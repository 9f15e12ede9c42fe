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
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.lectern.core.CancelledException;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.incremental.ReviewChecker;
import org.lectern.model.bibtex.SourceRange;

/**
 * Decides when a review has to be checked again: when a file of it changed, or when a file came or went that an entry may
 * link. The {@link ReviewChecker} looks at what changed, what is wrong is decided by the checks, and the markers are
 * written by the {@link MarkerSynchronizer}.
 */
public final class ReviewBuilder extends IncrementalProjectBuilder {

	/** The id of the builder. */
	public static final String ID = "org.lectern.workspace.reviewBuilder"; //$NON-NLS-1$

	/** The argument of a build after a crash: nothing need have changed, yet the markers may be others than the findings. */
	static final String RECOVER = "recover"; //$NON-NLS-1$

	/** The check that flags what cannot be read. */
	private static final String UNREADABLE = "unreadable-file"; //$NON-NLS-1$

	private final CheckCatalog catalog = CheckCatalog.standard();
	/** Remembers the review from one build to the next, and {@link BuilderMemory} from one session to the next. */
	private final ReviewChecker checker = new ReviewChecker(catalog);

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
			throws CoreException {
		boolean recover = arguments != null && arguments.containsKey(RECOVER);
		boolean everything = !recover && (kind == FULL_BUILD || getDelta(getProject()) == null);
		if (recover || everything || touchesReview(getDelta(getProject()))) {
			boolean done = false;
			SavedMarkers.get().changing(getProject());
			try {
				check(everything, SubMonitor.convert(monitor, 100));
				done = true;
				SavedMarkers.get().changed(getProject());
			} catch (CancelledException e) {
				throw new OperationCanceledException();
			} finally {
				if (!done) {
					// after a failure the platform would take the delta for built otherwise
					forgetLastBuiltState();
				}
			}
		}
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		checker.forget();
		SavedMarkers.get().changing(getProject());
		BuilderMemory.get().forget(getProject());
		MarkerSynchronizer.deleteAll(getProject());
	}

	private void check(boolean everything, SubMonitor progress) throws CoreException {
		ReviewProject review = ReviewProject.of(getProject());
		ReviewCorpus corpus = review.corpus(progress.split(30));
		Profile profile = Profile.of(corpus);
		if (everything) {
			checker.forget();
		} else if (!checker.remembers()) {
			BuilderMemory.get().restore(getProject(), checker, profile, new MonitorProgress(progress.split(5)));
		}
		List<Finding> findings = new ArrayList<>(checker.check(corpus, profile, new MonitorProgress(progress.split(55))));
		review.checked(checker.effort());
		BuilderMemory.get().changed(getProject(), checker);
		findings.addAll(unreadable(review, profile));
		findings.sort(Finding.ORDER);
		List<Finding> marked = new MarkerLimit(MarkerLimit.MOST).apply(findings);
		getProject().getWorkspace().run(m -> new MarkerSynchronizer(getProject(), catalog).synchronize(marked),
				getRule(0, null), 0, progress.split(10));
	}

	/** The files that are there, but cannot be read from the disk; the command line tells of them beside its findings. */
	private List<Finding> unreadable(ReviewProject review, Profile profile) {
		Severity severity = profile.severity(catalog.description(UNREADABLE));
		if (severity == null) {
			return List.of();
		}
		return review.unreadable().stream()
				.map(file -> new Finding(UNREADABLE, severity, file.message(),
						new Location(file.path(), new SourceRange(0, 0), 1, 1), null, List.of(), List.of()))
				.toList();
	}

	private static boolean touchesReview(IResourceDelta delta) throws CoreException {
		boolean[] found = { false };
		delta.accept(part -> {
			boolean isFile = part.getResource().getType() == IResource.FILE;
			boolean comesOrGoes = part.getKind() != IResourceDelta.CHANGED;
			int relevant = IResourceDelta.CONTENT | IResourceDelta.REPLACED;
			// any file that comes or goes, for it may be the PDF of a paper
			found[0] |= isFile && comesOrGoes && !part.getResource().isDerived()
					|| isFile && FileKind.of(part.getResource().getName()) != null && (part.getFlags() & relevant) != 0
					// what is derived is no part of the review, with all that is in it
					|| (part.getFlags() & IResourceDelta.DERIVED_CHANGED) != 0;
			return !found[0];
		});
		return found[0];
	}
}
