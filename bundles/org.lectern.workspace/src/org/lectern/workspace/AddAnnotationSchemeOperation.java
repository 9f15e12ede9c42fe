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

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.Protocol;

/**
 * Adds a scheme that comes with Lectern to the protocol of a review, as one step that can be undone. A review without a
 * protocol gets one. A protocol that has the scheme is left alone, with the status WARNING.
 */
public final class AddAnnotationSchemeOperation extends ReviewOperation {

	private final AnnotationScheme scheme;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the review, never null
	 * @param schemeId
	 *            the id of a scheme of {@link ShippedSchemes}, never null
	 */
	public AddAnnotationSchemeOperation(IProject project, String schemeId) {
		super(NLS.bind(Messages.AddScheme_label, ShippedSchemes.copyOf(schemeId).getName()), project);
		scheme = ShippedSchemes.copyOf(schemeId);
	}

	@Override
	FileChanges plan(ReviewContents contents) throws CoreException {
		Protocol protocol;
		try {
			protocol = contents.corpus().protocolForChange();
		} catch (IllegalStateException e) {
			throw failure(IStatus.ERROR, e.getLocalizedMessage());
		}
		if (protocol.getAnnotationSchemes().stream().anyMatch(one -> Objects.equals(scheme.getId(), one.getId()))) {
			throw failure(IStatus.WARNING, NLS.bind(Messages.AddScheme_present, scheme.getName()));
		}
		protocol.getAnnotationSchemes().add(ShippedSchemes.copyOf(scheme.getId()));
		FileChanges changes = new FileChanges();
		for (ReviewFile changed : contents.corpus().changedFiles()) {
			FileContent before = contents.content(changed.path());
			changes.add(contents.file(changed.path()), before, before.changedTo(changed));
		}
		return changes;
	}
}
