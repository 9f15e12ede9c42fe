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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.ui.OpenReviews;
import org.lectern.workspace.FindingMarker;

/**
 * The papers of all reviews of the workspace, read in the background and kept as long as somebody shows them. There is
 * one store for all views; each user acquires it and releases it again.
 */
final class PaperStore {

	private static PaperStore instance;

	private final Map<IProject, ReviewPapers> papers = new ConcurrentHashMap<>();
	private final Map<IProject, PaperLoadJob> jobs = new ConcurrentHashMap<>();
	private final List<Consumer<Set<IProject>>> listeners = new CopyOnWriteArrayList<>();
	private final IResourceChangeListener resourceListener = this::resourcesChanged;
	private final ReviewChanges reviewChanges = new ReviewChanges(this::reload);
	private int users;

	private PaperStore() {
	}

	/** Returns the store and keeps it alive until {@link #release()}. */
	static synchronized PaperStore acquire() {
		if (instance == null) {
			instance = new PaperStore();
			ResourcesPlugin.getWorkspace().addResourceChangeListener(instance.resourceListener,
					IResourceChangeEvent.POST_CHANGE);
		}
		instance.users++;
		return instance;
	}

	/** Gives the store up; the last user stops it. */
	void release() {
		synchronized (PaperStore.class) {
			users--;
			if (users > 0) {
				return;
			}
			instance = null;
		}
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resourceListener);
		reviewChanges.stop();
		jobs.values().forEach(PaperLoadJob::cancel);
	}

	/**
	 * Returns the papers of a review.
	 *
	 * @param project
	 *            the project, never null
	 * @return the papers; null when they are not read yet, in which case reading starts and listeners hear of it
	 */
	ReviewPapers papers(IProject project) {
		ReviewPapers known = papers.get(project);
		if (known == null && OpenReviews.contain(project) && !isLoading(project)) {
			reload(project);
		}
		return known;
	}

	/** Returns the papers of a review as they were read last, null when they were not; starts nothing. */
	ReviewPapers known(IProject project) {
		return papers.get(project);
	}

	/** Adds a listener that is told in any thread which reviews changed; an empty set means the set of reviews. */
	void addListener(Consumer<Set<IProject>> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	void removeListener(Consumer<Set<IProject>> listener) {
		listeners.remove(listener);
	}

	/** Called by the job that read the papers. */
	void loaded(IProject project, ReviewPapers read) {
		papers.put(project, read);
		notifyListeners(Set.of(project));
	}

	private boolean isLoading(IProject project) {
		PaperLoadJob job = jobs.get(project);
		return job != null && job.getState() != Job.NONE;
	}

	private void reload(IProject project) {
		reviewChanges.watch(project);
		jobs.computeIfAbsent(project, key -> new PaperLoadJob(this, key)).schedule(PaperLoadJob.DELAY_MILLIS);
	}

	private void notifyListeners(Set<IProject> projects) {
		listeners.forEach(listener -> listener.accept(projects));
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		Set<IProject> changed = new HashSet<>();
		for (IMarkerDelta delta : event.findMarkerDeltas(FindingMarker.TYPE, true)) {
			changed.add(delta.getResource().getProject());
		}
		if (event.getDelta() != null) {
			changed.addAll(changedBibliographies(event.getDelta()));
			projectsChanged(event.getDelta());
		}
		changed.stream().filter(papers::containsKey).forEach(this::reload);
	}

	private static Set<IProject> changedBibliographies(IResourceDelta root) {
		BibliographyChanges changes = new BibliographyChanges();
		try {
			root.accept(changes);
		} catch (CoreException e) {
			// only a visitor throws it, and this one does not
			throw new IllegalStateException(e);
		}
		return changes.projects();
	}

	private void projectsChanged(IResourceDelta root) {
		List<IProject> affected = new ArrayList<>();
		for (IResourceDelta delta : root.getAffectedChildren()) {
			boolean comesOrGoes = delta.getKind() != IResourceDelta.CHANGED
					|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
			if (comesOrGoes && delta.getResource() instanceof IProject project) {
				affected.add(project);
			}
		}
		if (affected.isEmpty()) {
			return;
		}
		for (IProject project : affected) {
			if (!OpenReviews.contain(project)) {
				forget(project);
			}
		}
		notifyListeners(Set.of());
	}

	private void forget(IProject project) {
		papers.remove(project);
		reviewChanges.forget(project);
		PaperLoadJob job = jobs.remove(project);
		if (job != null) {
			job.cancel();
		}
	}
}
