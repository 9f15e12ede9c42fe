/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.checks.ConfigureSeverityResolution;
import org.lectern.ui.merge.CompareResolution;

/** Offers for the marker of a finding the fixes that can do something about it. */
public final class FindingResolutionGenerator implements IMarkerResolutionGenerator2 {

	private final FixConversation conversation;

	/** Called by the workbench. */
	public FindingResolutionGenerator() {
		this(new DialogConversation());
	}

	/**
	 * Makes a generator.
	 *
	 * @param conversation
	 *            what the fixes ask, never null
	 */
	public FindingResolutionGenerator(FixConversation conversation) {
		this.conversation = conversation;
	}

	@Override
	public boolean hasResolutions(IMarker marker) {
		FixTarget target = MarkerTarget.of(marker);
		return target != null
				&& (!FixCatalog.standard().fixesFor(target).isEmpty() || ConfigureSeverityResolution.isFor(target));
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		FixTarget target = MarkerTarget.of(marker);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		if (target != null) {
			if (CompareResolution.isFor(target)) {
				resolutions.add(new CompareResolution(marker, target));
			}
			FixCatalog.standard().fixesFor(target)
					.forEach(fix -> resolutions.add(new FixResolution(fix, marker, target, conversation)));
			if (ConfigureSeverityResolution.isFor(target)) {
				resolutions.add(new ConfigureSeverityResolution(target));
			}
		}
		return resolutions.toArray(IMarkerResolution[]::new);
	}
}
