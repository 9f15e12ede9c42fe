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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources of notes, protocols and verdict lists. */
public final class ReviewXmiResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		return new ReviewXmiResource(uri);
	}
}
