/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.findings;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolution;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.LecternImages;
import org.lectern.ui.quickfix.FixRun;

/** A fix as the list at the caret offers it. */
final class FixProposal implements ICompletionProposal {

	private final String label;
	private final Supplier<String> description;
	private final Image image;
	private final Runnable fix;

	/** A fix of a finding in the unsaved text. */
	FixProposal(IProject project, Fix fix, FixTarget target, String message) {
		label = fix.label(target);
		description = () -> {
			String changes = FixRun.describe(project, fix, target);
			return changes == null ? message : changes;
		};
		image = JFaceResources.getResources().get(LecternImages.FIX);
		this.fix = () -> FixRun.apply(project, fix, List.of(target), new NullProgressMonitor());
	}

	/** A resolution of a marker. */
	FixProposal(IMarkerResolution resolution, IMarker marker) {
		label = resolution.getLabel();
		description = () -> {
			String told = resolution instanceof IMarkerResolution2 more ? more.getDescription() : null;
			return told == null ? marker.getAttribute(IMarker.MESSAGE, null) : told;
		};
		image = resolution instanceof IMarkerResolution2 more ? more.getImage() : null;
		fix = () -> resolution.run(marker);
	}

	@Override
	public void apply(IDocument document) {
		fix.run();
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return description.get();
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return image;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
