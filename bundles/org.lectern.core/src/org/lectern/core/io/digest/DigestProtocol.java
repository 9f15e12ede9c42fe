/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.lectern.core.check.Profile;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.storage.ReviewXmiResourceFactory;

/** The protocol of a review that begins with a digest. */
final class DigestProtocol {

	/** Where the protocol of a review stands. */
	static final String PATH = "review.protocol"; //$NON-NLS-1$

	private DigestProtocol() {
		// only static methods
	}

	/**
	 * Returns a protocol whose check profile reports once for the whole file what no paper of a digest has.
	 *
	 * @return the file to create, never null
	 */
	static FileAddition create() {
		CheckProfile profile = ReviewFactory.eINSTANCE.createCheckProfile();
		profile.setBase(Profile.DIGEST.name());
		Protocol protocol = ReviewFactory.eINSTANCE.createProtocol();
		protocol.setCheckProfile(profile);
		Resource resource = new ReviewXmiResourceFactory().createResource(URI.createURI(PATH));
		resource.getContents().add(protocol);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new FileAddition(PATH, true, bytes.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}
}
