/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.navigator.IExtensionStateModel;
import org.lectern.core.query.Query;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.PaperElement;

/**
 * The papers of all reviews as one view shows them. They are picked, grouped and ordered in the background; what is
 * shown stays until that is done. Used in the thread of the user interface but where stated.
 */
final class ArrangedReviews {

	private static final String PROPERTY = "arrangedReviews"; //$NON-NLS-1$

	private final PaperStore store = PaperStore.acquire();
	private final Map<IProject, ArrangedReview> shown = new ConcurrentHashMap<>();
	private final List<Consumer<Set<IProject>>> listeners = new CopyOnWriteArrayList<>();
	private final ArrangeJob job = new ArrangeJob(this);
	private final PrepareFilterJob preparation = new PrepareFilterJob(shown.values());
	private final Consumer<Set<IProject>> storeListener = changed -> job.request(changed, false);
	/** Null until the view has said how to begin. */
	private volatile Arrangement arrangement;
	private final Expansion expansion = new Expansion();
	private boolean titlesOnly;
	private boolean disposed;
	private int users;

	private ArrangedReviews() {
		store.addListener(storeListener);
	}

	/** Returns the papers of the view with a state and keeps them until {@link #release()}. */
	static ArrangedReviews acquire(IExtensionStateModel state) {
		ArrangedReviews reviews = (ArrangedReviews) state.getProperty(PROPERTY);
		if (reviews == null || reviews.disposed) {
			reviews = new ArrangedReviews();
			state.setProperty(PROPERTY, reviews);
		}
		reviews.users++;
		return reviews;
	}

	/** Gives the papers up; the last user stops the work on them. */
	void release() {
		users--;
		if (users == 0 && !disposed) {
			disposed = true;
			store.removeListener(storeListener);
			job.cancel();
			preparation.cancel();
			store.release();
		}
	}

	/** Returns how the papers are to be shown, null as long as that was not said. Safe in any thread. */
	Arrangement arrangement() {
		return arrangement;
	}

	/** Arranges the papers anew; what was begun for an earlier arrangement is given up. */
	void arrange(Arrangement wanted) {
		if (!wanted.equals(arrangement)) {
			arrangement = wanted;
			job.request(Set.of(), true);
		}
	}

	/** Says whether papers have columns beside their titles, which then need not be told in the titles. */
	void setTitlesOnly(boolean only) {
		titlesOnly = only;
	}

	/** Tells whether papers are shown by their titles only. */
	boolean showsTitlesOnly() {
		return titlesOnly;
	}

	/** Gets ready for a filter, as that takes a while for the first one and the reader is about to type it. */
	void prepareFilter() {
		preparation.schedule();
	}

	/** Adds a listener that is told in any thread which reviews were arranged; an empty set means all. */
	void addListener(Consumer<Set<IProject>> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	void removeListener(Consumer<Set<IProject>> listener) {
		listeners.remove(listener);
	}

	/** Called by the job in its thread. */
	void arranged(Map<IProject, ArrangedReview> done, boolean all) {
		shown.putAll(done);
		shown.keySet().removeIf(project -> !OpenReviews.contain(project));
		Set<IProject> changed = all ? Set.of() : Set.copyOf(done.keySet());
		listeners.forEach(listener -> listener.accept(changed));
	}

	PaperStore store() {
		return store;
	}

	/** Returns what was open in reviews that are closed, or not read yet. */
	Expansion expansion() {
		return expansion;
	}

	/** Returns a review, null when it is not arranged yet, in which case that begins. */
	ArrangedReview review(IProject project) {
		ArrangedReview review = shown.get(project);
		if (review == null) {
			store.papers(project);
			job.request(Set.of(project), false);
		}
		return review;
	}

	/** Returns the review that shows an element, null when there is none yet. */
	ArrangedReview reviewOf(Object element) {
		IProject project = projectOf(element);
		return project == null ? null : shown.get(project);
	}

	/** Returns the review of an element of the tree, null for none. */
	static IProject projectOf(Object element) {
		if (element instanceof PaperGroup group) {
			return group.project();
		}
		if (element instanceof PaperRange range) {
			return projectOf(range.parent());
		}
		if (element instanceof PaperElement paper) {
			return paper.file().getProject();
		}
		return element instanceof IResource resource ? resource.getProject() : null;
	}

	/** Returns the papers an element of the tree stands for: itself, or those of a group. */
	List<PaperElement> papersOf(Object element) {
		Set<PaperElement> papers = new LinkedHashSet<>();
		collect(element, papers);
		return new ArrayList<>(papers);
	}

	private void collect(Object element, Set<PaperElement> papers) {
		ArrangedReview review = reviewOf(element);
		if (element instanceof PaperElement paper) {
			papers.add(paper);
		} else if (review != null && (element instanceof PaperGroup || element instanceof PaperRange
				|| element instanceof IFile || element instanceof IProject)) {
			for (Object member : review.members(element)) {
				collect(member, papers);
			}
		}
	}

	/** Tells whether all open reviews are read and arranged. */
	boolean isComplete() {
		return OpenReviews.all().stream().allMatch(shown::containsKey);
	}

	/** Returns how many papers are shown. */
	int matching() {
		return shown.values().stream().mapToInt(ArrangedReview::matching).sum();
	}

	/** Returns how many papers there are. */
	int total() {
		return shown.values().stream().mapToInt(review -> review.papers().size()).sum();
	}

	/** Returns the query that picked the papers that are shown, null when none are yet. */
	Query query() {
		return shown.values().stream().map(ArrangedReview::query).findFirst().orElse(null);
	}
}
