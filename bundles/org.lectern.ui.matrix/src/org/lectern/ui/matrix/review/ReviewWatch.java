/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.corpus.FileKind;
import org.lectern.workspace.FindingMarker;

/** Hears of changes of the workspace that matter to a view of one review. */
public final class ReviewWatch implements IResourceChangeListener {

	private static final Set<FileKind> SHOWN = EnumSet.of(FileKind.BIBLIOGRAPHY, FileKind.NOTE, FileKind.PROTOCOL);

	private final Runnable reviewsChanged;
	private final Runnable contentChanged;
	private volatile IProject project;

	/**
	 * Starts to listen.
	 *
	 * @param reviewsChanged
	 *            called in any thread when projects come, go, open, close or change their natures, never null
	 * @param contentChanged
	 *            called in any thread when papers, notes, the protocol or problems of the watched review changed, never
	 *            null
	 */
	public ReviewWatch(Runnable reviewsChanged, Runnable contentChanged) {
		this.reviewsChanged = reviewsChanged;
		this.contentChanged = contentChanged;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/**
	 * Watches a review in place of another one.
	 *
	 * @param review
	 *            the project, null for none
	 */
	public void watch(IProject review) {
		project = review;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta root = event.getDelta();
		if (root == null) {
			return;
		}
		for (IResourceDelta delta : root.getAffectedChildren()) {
			if (delta.getKind() != IResourceDelta.CHANGED
					|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0) {
				reviewsChanged.run();
				break;
			}
		}
		IProject watched = project;
		IResourceDelta own = watched == null ? null : root.findMember(watched.getFullPath());
		if (own != null && (hasMarkers(event, watched) || isIn(own))) {
			contentChanged.run();
		}
	}

	private static boolean hasMarkers(IResourceChangeEvent event, IProject project) {
		for (var delta : event.findMarkerDeltas(FindingMarker.TYPE, true)) {
			if (project.equals(delta.getResource().getProject())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isIn(IResourceDelta delta) {
		boolean[] found = { false };
		try {
			delta.accept(each -> {
				if (each.getResource().getType() == IResource.FILE) {
					found[0] |= SHOWN.contains(FileKind.of(each.getResource().getName())) && isContent(each);
				}
				return !found[0];
			});
		} catch (CoreException e) {
			// only a visitor throws it, and this one does not
			throw new IllegalStateException(e);
		}
		return found[0];
	}

	/** Tells whether there is more to a change than its markers. */
	private static boolean isContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	/** Stops listening. */
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}
