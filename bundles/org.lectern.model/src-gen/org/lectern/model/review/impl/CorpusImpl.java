/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Corpus;
import org.lectern.model.review.Note;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewPackage;
import org.lectern.model.review.VerdictList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.impl.CorpusImpl#getBibliographies <em>Bibliographies</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.CorpusImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.CorpusImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.CorpusImpl#getVerdicts <em>Verdicts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorpusImpl extends MinimalEObjectImpl.Container implements Corpus {
	/**
	 * The cached value of the '{@link #getBibliographies() <em>Bibliographies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBibliographies()
	 * @generated
	 * @ordered
	 */
	protected EList<Bibliography> bibliographies;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected Protocol protocol;

	/**
	 * The cached value of the '{@link #getVerdicts() <em>Verdicts</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdicts()
	 * @generated
	 * @ordered
	 */
	protected VerdictList verdicts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorpusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.CORPUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Bibliography> getBibliographies() {
		if (bibliographies == null) {
			bibliographies = new EObjectResolvingEList<Bibliography>(Bibliography.class, this, ReviewPackage.CORPUS__BIBLIOGRAPHIES);
		}
		return bibliographies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectResolvingEList<Note>(Note.class, this, ReviewPackage.CORPUS__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protocol getProtocol() {
		if (protocol != null && protocol.eIsProxy()) {
			InternalEObject oldProtocol = (InternalEObject)protocol;
			protocol = (Protocol)eResolveProxy(oldProtocol);
			if (protocol != oldProtocol) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ReviewPackage.CORPUS__PROTOCOL, oldProtocol, protocol));
			}
		}
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Protocol basicGetProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(Protocol newProtocol) {
		Protocol oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CORPUS__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VerdictList getVerdicts() {
		if (verdicts != null && verdicts.eIsProxy()) {
			InternalEObject oldVerdicts = (InternalEObject)verdicts;
			verdicts = (VerdictList)eResolveProxy(oldVerdicts);
			if (verdicts != oldVerdicts) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ReviewPackage.CORPUS__VERDICTS, oldVerdicts, verdicts));
			}
		}
		return verdicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VerdictList basicGetVerdicts() {
		return verdicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdicts(VerdictList newVerdicts) {
		VerdictList oldVerdicts = verdicts;
		verdicts = newVerdicts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.CORPUS__VERDICTS, oldVerdicts, verdicts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.CORPUS__BIBLIOGRAPHIES:
				return getBibliographies();
			case ReviewPackage.CORPUS__NOTES:
				return getNotes();
			case ReviewPackage.CORPUS__PROTOCOL:
				if (resolve) return getProtocol();
				return basicGetProtocol();
			case ReviewPackage.CORPUS__VERDICTS:
				if (resolve) return getVerdicts();
				return basicGetVerdicts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.CORPUS__BIBLIOGRAPHIES:
				getBibliographies().clear();
				getBibliographies().addAll((Collection<? extends Bibliography>)newValue);
				return;
			case ReviewPackage.CORPUS__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case ReviewPackage.CORPUS__PROTOCOL:
				setProtocol((Protocol)newValue);
				return;
			case ReviewPackage.CORPUS__VERDICTS:
				setVerdicts((VerdictList)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.CORPUS__BIBLIOGRAPHIES:
				getBibliographies().clear();
				return;
			case ReviewPackage.CORPUS__NOTES:
				getNotes().clear();
				return;
			case ReviewPackage.CORPUS__PROTOCOL:
				setProtocol((Protocol)null);
				return;
			case ReviewPackage.CORPUS__VERDICTS:
				setVerdicts((VerdictList)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.CORPUS__BIBLIOGRAPHIES:
				return bibliographies != null && !bibliographies.isEmpty();
			case ReviewPackage.CORPUS__NOTES:
				return notes != null && !notes.isEmpty();
			case ReviewPackage.CORPUS__PROTOCOL:
				return protocol != null;
			case ReviewPackage.CORPUS__VERDICTS:
				return verdicts != null;
		}
		return super.eIsSet(featureID);
	}

} //CorpusImpl
