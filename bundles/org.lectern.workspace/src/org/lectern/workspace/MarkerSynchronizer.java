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

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Finding;

/**
 * Makes the markers of a project those of its findings. A marker whose finding is still there keeps its identity, and
 * only the attributes that differ are set, so that nothing flickers and nothing that hangs on a marker is lost.
 */
final class MarkerSynchronizer {

	private final IProject project;
	private final CheckCatalog catalog;

	MarkerSynchronizer(IProject project, CheckCatalog catalog) {
		this.project = project;
		this.catalog = catalog;
	}

	/** Deletes every marker of Lectern in a project, and no other. */
	static void deleteAll(IProject project) throws CoreException {
		project.deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
	}

	void synchronize(Collection<Finding> findings) throws CoreException {
		Map<Identity, Deque<IMarker>> known = knownMarkers();
		for (Finding finding : findings) {
			IResource resource = resourceOf(finding);
			String type = FindingMarker.typeOf(catalog.description(finding.checkId()));
			Deque<IMarker> candidates = known
					.get(new Identity(resource, type, finding.checkId(), finding.fingerprint()));
			if (candidates == null || candidates.isEmpty()) {
				resource.createMarker(type, FindingMarker.attributesOf(finding));
			} else {
				update(candidates.poll(), FindingMarker.attributesOf(finding));
			}
		}
		for (Deque<IMarker> vanished : known.values()) {
			for (IMarker marker : vanished) {
				marker.delete();
			}
		}
	}

	private Map<Identity, Deque<IMarker>> knownMarkers() throws CoreException {
		Map<Identity, Deque<IMarker>> known = new HashMap<>();
		IMarker[] markers = project.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
		// findings that differ by their place only come in the order of their places
		Arrays.sort(markers, Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)));
		for (IMarker marker : markers) {
			Identity identity = new Identity(marker.getResource(), marker.getType(),
					marker.getAttribute(FindingMarker.CHECK_ID, null),
					marker.getAttribute(FindingMarker.FINGERPRINT, null));
			known.computeIfAbsent(identity, key -> new ArrayDeque<>()).add(marker);
		}
		return known;
	}

	private IResource resourceOf(Finding finding) {
		IResource file = project.findMember(finding.location().file());
		return file == null ? project : file;
	}

	private static void update(IMarker marker, Map<String, Object> wanted) throws CoreException {
		Map<String, Object> present = marker.getAttributes();
		for (Map.Entry<String, Object> attribute : wanted.entrySet()) {
			if (!Objects.equals(present.get(attribute.getKey()), attribute.getValue())) {
				marker.setAttribute(attribute.getKey(), attribute.getValue());
			}
		}
	}

	private record Identity(IResource resource, String type, String check, String fingerprint) {
	}
}
