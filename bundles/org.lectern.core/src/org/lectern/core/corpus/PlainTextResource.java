/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** A text without a model, so that it can be treated as any other file of a review. */
final class PlainTextResource extends ResourceImpl {

	private String text;

	PlainTextResource(URI uri, String text) {
		super(uri);
		this.text = text;
		setLoaded(true);
	}

	void setText(String newText) {
		setModified(isModified() || !newText.equals(text));
		text = newText;
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
