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

import java.util.Map;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.osgi.util.NLS;
import org.lectern.model.review.ReviewPackage;

/**
 * Makes the model of a file without ever reaching out of it. EMF would load packages from the addresses of unknown
 * namespaces and of schema locations, and resolve references to other files when they are first used.
 */
final class ReviewXmiHandler extends SAXXMIHandler {

	ReviewXmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	protected EPackage getPackageForURI(String uri) {
		if (uri == null) {
			return null;
		}
		return uri.equals(ReviewPackage.eNS_URI) ? ReviewPackage.eINSTANCE : handleMissingPackage(uri);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uriLiteral) {
		if (uriLiteral.startsWith("#")) { //$NON-NLS-1$
			super.handleProxy(proxy, uriLiteral);
		} else {
			error(new XMIException(NLS.bind(Messages.otherFile, uriLiteral), getLocation(), getLineNumber(),
					getColumnNumber()));
		}
	}
}
