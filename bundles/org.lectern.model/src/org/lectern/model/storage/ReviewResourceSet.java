/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.lectern.model.bibtex.BibResourceFactory;
import org.lectern.model.review.ReviewPackage;

/** Makes resource sets that can read the files of a review, with and without OSGi. */
public final class ReviewResourceSet {

	private ReviewResourceSet() {
	}

	/**
	 * Makes a resource set that knows the model and the file formats of a review.
	 *
	 * @return a new, empty resource set, never null
	 */
	public static ResourceSet create() {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ReviewPackage.eNS_URI, ReviewPackage.eINSTANCE);
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("bib", new BibResourceFactory()); //$NON-NLS-1$
		for (String extension : List.of("note", "protocol", "verdicts")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			factories.put(extension, new ReviewXmiResourceFactory());
		}
		return resources;
	}
}
