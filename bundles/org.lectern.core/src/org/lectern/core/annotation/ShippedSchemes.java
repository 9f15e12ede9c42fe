/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.Protocol;
import org.lectern.model.storage.ReviewXmiResource;

/** The annotation schemes that come with Lectern, to be copied into a protocol and changed there. */
public final class ShippedSchemes {

	/** The id of the scheme with problem, method, result, limitation and future work. */
	public static final String EVIDENCE = "evidence"; //$NON-NLS-1$

	/** The id of the scheme with process, task and material, hyponyms and synonyms. */
	public static final String SCIENCE_IE = "science-ie"; //$NON-NLS-1$

	/** The id of the scheme with claims and premises that support or attack each other. */
	public static final String ARGUMENT = "argument"; //$NON-NLS-1$

	private static final String DATA = "schemes.protocol"; //$NON-NLS-1$

	private ShippedSchemes() {
	}

	/**
	 * Returns the schemes.
	 *
	 * @return new copies that belong to no protocol, never null
	 */
	public static List<AnnotationScheme> all() {
		return List.copyOf(EcoreUtil.copyAll(read().getAnnotationSchemes()));
	}

	/**
	 * Returns a scheme.
	 *
	 * @param id
	 *            the id of a shipped scheme, never null
	 * @return a new copy that belongs to no protocol, never null
	 * @throws IllegalArgumentException
	 *             when no scheme of this id is shipped
	 */
	public static AnnotationScheme copyOf(String id) {
		return all().stream().filter(scheme -> scheme.getId().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(id));
	}

	private static Protocol read() {
		ReviewXmiResource resource = new ReviewXmiResource(URI.createURI(DATA));
		try (InputStream data = ShippedSchemes.class.getResourceAsStream(DATA)) {
			resource.load(data, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the file is part of this bundle and a test reads it
		}
		return (Protocol) resource.getContents().get(0);
	}
}
